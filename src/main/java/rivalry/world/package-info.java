/**
 * One run's state and what happens in it, month by month.
 *
 * <p><b>Holds</b> the world, which holds the agents and orders the month and knows no rule; the phases; countries,
 * labs, governments, people and markets, each with what it does in its phase. <b>Never holds</b> a formula with a
 * number, which is an equation's; anything that is only observed; files, clocks, drawing. <b>May use</b> luck, scenario,
 * equation, and MASON's engine.
 */
package rivalry.world;
