package rivalry.scenario;

/** Something that must hold between several values of a scenario. */
interface Rule {
    void check(Scenario scenario, Report report);

    /** Takes what does not hold. */
    interface Report {
        /**
         * Notes a broken rule.
         *
         * @param path the value to point at, keys joined by dots
         * @param rule the rule's name
         */
        void broken(String path, String rule, String message);
    }
}
