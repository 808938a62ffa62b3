package rivalry.world;

/** Places a country's researchers in its labs in proportion to posts. */
final class Staffing {
    private Staffing() {}

    static void place(World world) {
        for (Nation nation : world.nations()) {
            for (Sector sector : Sector.values()) {
                double shares = 0;
                for (Lab lab : nation.labs) {
                    if (lab.sector == sector && lab.exists(world.month())) {
                        shares += lab.stated.weight();
                    }
                }
                double people = sector == Sector.FIRMS ? nation.stated.firm_staff() : nation.stated.public_staff();
                for (Lab lab : nation.labs) {
                    if (lab.sector == sector && lab.exists(world.month()) && shares > 0) {
                        lab.staff = people * (lab.stated.weight() / shares);
                        lab.skill = lab.staff;
                    }
                }
            }
        }
    }
}
