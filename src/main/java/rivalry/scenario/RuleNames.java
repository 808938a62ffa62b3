package rivalry.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rules a scenario can break, by the names that messages carry. */
public final class RuleNames {
    private static final String TEXT = """
            empty_file: a file says something
            malformed: a file is well-formed YAML, a table well-formed CSV
            utf8: a file is UTF-8 text
            too_large: a file has at most 1 MB
            too_deep: maps and lists nest at most 12 levels deep
            one_document: a file holds one document
            no_aliases: values are written out: no anchors and aliases
            no_tags: values have no tags
            duplicate_key: a key stands once
            unknown_key: a key is one the record knows
            missing_key: a complete scenario has every key
            empty_value: something stands after a key
            wrong_type: a value is of the kind that is due: nothing is guessed
            unknown_word: a word is one of those the key takes
            out_of_range: a number lies in its legal range
            unit: a unit, if given, is the parameter's own
            plausible_range: a plausible range holds its value and stays legal
            distribution_form: a distribution is one of four, with as many numbers as it takes
            distribution: a distribution has its numbers in order and holds its value
            id: a name is made of letters, digits, - and _
            pair: the key names two different countries, joined by +
            unknown_name: a country or lab that is named exists
            nothing_to_remove: 'none' removes something inherited
            kind: a file of kind policy changes policies and events only, one of kind world everything else
            cycle: files do not extend each other in a circle
            no_such_file: a file that is named exists inside the scenario's folder
            table_columns: a table has the columns year, country, value, unit, source, confidence
            table_covers_countries: a table by country has every country
            table_clash: two different tables have different names
            empty_table: a table has rows
            row_length: a row is as long as the head of its table
            duplicate_row: a year of a country stands once in a table
            no_deflator: money of a year has a price level for that year
            unknown_parameter: a column of joint draws is a parameter
            drawn_together: a parameter that is drawn together with others has no range or distribution of its own laid over it
            dates_in_order: announced, from and until, and start and end, are in order
            inside_horizon: months lie between the first and the last month played
            whole_years: a run begins in January and ends in December
            horizon_length: a run is at most 50 years long
            number_of_countries: there are 2 to 8 countries
            number_of_labs: there is a lab
            number_of_niches: there is a niche of demand
            number_of_architectures: an architecture has a share of research at the start
            luck_of_its_own: no two countries, and no two labs, share their luck
            supply_shares_sum_to_one: the shares of a country's sellers of chips sum to 1
            demand_shares_sum_to_one: the shares of a country's demand sum to 1
            donor_shares_sum_to_one: the shares of a new lab's donors sum to 1
            own_donor: a lab is not founded from its own people
            donors_without_founding: only a lab founded in the run has donors
            winner_takes_all: money follows success less than success follows money (χ_b × points per ln E < 1)
            in_order: the lower of two ends is below the upper
            skill_tail: the tail of skill is thin enough for sums of its powers (exponent > 2 × the returns to skill)
            own_target: a policy is not aimed at its own actor
            lever_target: a lever on another country needs a target, a lever at home has none
            no_lever: a policy turns a lever; one that is to change nothing turns it to 0
            event_needs: an event names whom its kind happens to, and nothing it has no use for; a shock says its size
            event_size: the size of a shock is a share, that of a breakthrough a factor of 1 or more
            own_policies: a player's choice turns its own government's policies only
            choices_clash: choices of two players do not change one policy
            no_factors: a design varies at least two parameters
            unknown_measure: a measure that is named exists
            invalid: the values of a record fit together
            """;

    private RuleNames() {}

    /** Each rule's name with what it says, in the order in which a file meets them. */
    public static Map<String, String> all() {
        Map<String, String> rules = new LinkedHashMap<>();
        TEXT.lines().forEach(line -> rules.put(line.split(": ", 2)[0], line.split(": ", 2)[1]));
        return Collections.unmodifiableMap(rules);
    }
}
