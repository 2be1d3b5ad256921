package parvis.server.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Holds one text against the rules of plain language that a machine can check. What it lets pass is not plain yet:
/// only
/// people concerned can say so.
public final class PlainLanguage {
    /// The longest sentence, in words.
    public static final int MOST_WORDS = 15;

    /// The longest question, in words.
    public static final int MOST_WORDS_OF_A_QUESTION = 12;

    /// The most sentences of one block.
    public static final int MOST_SENTENCES = 4;

    private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern TWO_CAPITALS = Pattern.compile("\\p{Lu}.*\\p{Lu}|\\p{Lu}\\p{N}|\\p{N}\\p{Lu}");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern ANOTHER = Pattern.compile("[.?!][\\s\\u202f\\u00a0]+\\p{L}");
    private static final Pattern ADVERBS =
            Pattern.compile("(en général|souvent|parfois|toujours|déjà|aussi|bien|pas|plus|jamais) ");
    private static final Pattern PASSIVE =
            word("(est|sont|sera|seront|était|étaient|être|été) (versée?s?|payée?s?|donnée?s?|fixée?s?|"
                    + "reprise?s?|demandée?s?|supprimée?s?|autorisée?s?|calculée?s?|envoyée?s?|accordée?s?|reçue?s?|étudiée?s?|"
                    + "remboursée?s?|décidée?s?|prise?s?|remplie?s?|maltraitée?s?|harcelée?s?|soignée?s?|examinée?s?|"
                    + "attribuée?s?|proposée?s?|[\\p{L}]+(é|ée|és|ées|is|ise|it|ite|u|ue) par)");
    private static final Pattern PARTICIPLE = word("\\p{L}+ants?");
    private static final Pattern SUBJUNCTIVE = word("soyez|ayez|puissiez|fassiez|sachiez|alliez|vouliez");
    private static final Pattern NO = Pattern.compile("(?<![\\p{L}])(ne |n’)");
    private static final Pattern IN_LETTERS =
            word("deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent|cents|mille");
    private static final Pattern AMOUNT = Pattern.compile("[%€]|(?<!\\p{N})\\p{N}{5,}|\\p{N} euros?");
    private static final Pattern DATE = Pattern.compile("\\p{N}{1,2}/\\p{N}{1,2}|\\p{N}{4}-\\p{N}{2}");
    private static final Pattern PUNCTUATION = Pattern.compile("[;()\\[\\]…–—]|\\.\\.\\.| - ");
    private static final Pattern SIGN = Pattern.compile("[&#§/\\\\@*_+=<>|~^°{}]");
    private static final Pattern QUOTES = Pattern.compile("['\"“”‘`]");
    private static final Pattern SPACE = Pattern.compile(
            "[^\\u202f][:;!?»]|\\u202f[^:;!?»\\p{L}\\p{N}]|«[^\\u202f]|  |^\\s|\\s$|[\\u00a0\\u200b\\t\\n]");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?<![\\p{L}])(etc|ex|Mme|Mmes|Mlle|MM|M|tél|cf|svp|env|max|min)\\.|p\\. ex");
    private static final Pattern FOREIGN =
            word("e-?mails?|mails?|online|login|newsletter|feedback|coaching|workshop|smartphone|web|hotline|flyer");

    /// Words in -ant that are no participles.
    private static final Set<String> NO_PARTICIPLE = Set.of(
            ("enfant avant maintenant pendant important devant étudiant montant suivant durant instant tant autant"
                            + " courant quant payant garant habitant aidant vivant cependant auparavant fatigant"
                            + " restaurant débutant indépendant accompagnant carburant volant roulant remplaçant")
                    .split(" "));

    private final Lexicon lexicon;

    /// @param lexicon the words of the trade
    public PlainLanguage(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private static Pattern word(String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(" + words + ")(?![\\p{L}\\p{N}])");
    }

    /// What the text breaks, in the order of the rules; empty: nothing that a machine sees.
    public List<Fault> faults(String text, Kind kind) {
        var faults = new ArrayList<Fault>();
        length(text, kind, faults);
        edges(text, kind, faults);
        acronyms(text, kind, faults);
        if (kind != Kind.NAME) {
            faults.addAll(lexicon.jargon(text));
            wording(text, faults);
            find(Rule.PUNCTUATION, PUNCTUATION, text, faults);
            find(Rule.AMOUNT, AMOUNT, text, faults);
        }
        find(Rule.DATE, DATE, text, faults);
        find(Rule.SIGN, SIGN, text, faults);
        find(Rule.QUOTES, QUOTES, text, faults);
        find(Rule.SPACE, SPACE, text, faults);
        return List.copyOf(faults);
    }

    /// How many words a person reads: what stands between blanks and holds a letter or digit.
    public static int words(String text) {
        return (int) Stream.of(BLANK.split(text))
                .filter(word -> LETTER.matcher(word).find())
                .count();
    }

    private static void length(String text, Kind kind, List<Fault> faults) {
        int most = kind == Kind.QUESTION ? MOST_WORDS_OF_A_QUESTION : MOST_WORDS;
        int words = words(text);
        if (words > most) {
            faults.add(new Fault(Rule.LENGTH, String.valueOf(words), String.valueOf(most)));
        }
    }

    private static void edges(String text, Kind kind, List<Fault> faults) {
        if (kind != Kind.NAME && ANOTHER.matcher(text).find()) {
            faults.add(new Fault(Rule.SENTENCES, "", ""));
        }
        if (kind != Kind.ITEM && !text.matches("(?s)[«\\u202f]*[\\p{Lu}\\p{N}].*")) {
            faults.add(new Fault(Rule.CAPITAL, "", ""));
        }
        boolean ended = switch (kind) {
            case SENTENCE -> text.endsWith(".");
            case QUESTION -> text.endsWith("?");
            case ITEM, TITLE, NAME -> !text.endsWith(".");
        };
        if (!ended) {
            faults.add(new Fault(Rule.END, "", kind == Kind.QUESTION ? "?" : "."));
        }
    }

    private void acronyms(String text, Kind kind, List<Fault> faults) {
        var read = kind == Kind.NAME ? BRACKETS.matcher(text).replaceAll("") : text;
        TOKEN.matcher(read)
                .results()
                .filter(token -> looksShort(token.group()) && !isExplained(read, token))
                .map(MatchResult::group)
                .distinct()
                .forEach(token -> faults.add(new Fault(Rule.ACRONYM, token, "")));
    }

    private boolean looksShort(String token) {
        return lexicon.isAcronym(token) || (TWO_CAPITALS.matcher(token).find() && !lexicon.isName(token));
    }

    /// « un RIB, le papier de votre compte » says what it is.
    private static boolean isExplained(String text, MatchResult token) {
        return text.substring(token.end()).matches("(?s), (le|la|les|l’|un|une) ?\\p{L}+ .*");
    }

    private static void wording(String text, List<Fault> faults) {
        var lower = BLANK.matcher(text.toLowerCase(Locale.FRENCH)).replaceAll(" ");
        find(Rule.FOREIGN, FOREIGN, lower, faults);
        find(Rule.ABBREVIATION, ABBREVIATION, text, faults);
        find(Rule.PASSIVE, PASSIVE, ADVERBS.matcher(lower).replaceAll(""), faults);
        PARTICIPLE
                .matcher(lower)
                .results()
                .map(MatchResult::group)
                .filter(word ->
                        !NO_PARTICIPLE.contains(word.endsWith("s") ? word.substring(0, word.length() - 1) : word))
                .findFirst()
                .ifPresent(word -> faults.add(new Fault(Rule.TENSE, word, "")));
        find(Rule.TENSE, SUBJUNCTIVE, lower, faults);
        var negations = NO.matcher(lower).results().toList();
        if (negations.size() > 1) {
            faults.add(new Fault(Rule.NEGATION, String.valueOf(negations.size()), ""));
        }
        find(Rule.NUMBER, IN_LETTERS, lower, faults);
    }

    private static void find(Rule rule, Pattern wrong, String text, List<Fault> faults) {
        var found = wrong.matcher(text);
        if (found.find()) {
            faults.add(new Fault(rule, found.group().strip(), ""));
        }
    }
}
