package parvis.kiosk.voice;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How what is written is read aloud: what an engine would get wrong is written out for it.
public final class Reading {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern NOISE = Pattern.compile("[\\p{Cntrl}«»“”_]");
    private static final Pattern ENGINE_MARKS = Pattern.compile("\\[\\[|\\]\\]|<|>");
    private static final Pattern INITIALS = Pattern.compile("(?<![\\p{L}\\d-])\\p{Lu}{2,4}(?![\\p{L}\\d])");
    private static final Pattern HOURS =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?: ?h ?|:(?=\\d\\d))(\\d{2})?(?![\\p{L}\\d])");

    /// Read as words though written in capitals.
    private static final Set<String> WORDS = Set.of("CAF", "FALC", "CLAS", "PASS", "CADA");

    private Reading() {}

    /// The same, as an engine should get it.
    public static String aloud(String written, Tongue tongue) {
        var text = ENGINE_MARKS
                .matcher(written.replace('\n', ' ').replaceAll("[·•]", ","))
                .replaceAll(" ");
        text = BLANKS.matcher(NOISE.matcher(text).replaceAll(" ")).replaceAll(" ");
        if (tongue.equals(Tongue.FRENCH)) {
            text = HOURS.matcher(text).replaceAll(Reading::hours);
            text = INITIALS.matcher(text).replaceAll(Reading::initials);
        }
        return text.replaceAll(" +([,.])", "$1").strip();
    }

    /// « 14 h 32 » is « 14 heures 32 », « 1 h » one hour.
    private static String hours(MatchResult found) {
        var unit = Integer.parseInt(found.group(1)) > 1 ? " heures" : " heure";
        var minutes = found.group(2);
        return found.group(1) + unit + (minutes == null || minutes.equals("00") ? "" : " " + minutes);
    }

    /// « CCAS » is four letters, not a word.
    private static String initials(MatchResult found) {
        return WORDS.contains(found.group()) ? found.group() : spaced(found.group(), " ");
    }

    /// Letter by letter, each with a pause after it: a code, a name on demand.
    public static String spelled(String text) {
        return spaced(BLANKS.matcher(text).replaceAll(""), ", ");
    }

    private static String spaced(String text, String between) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> letter.toUpperCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(between));
    }
}
