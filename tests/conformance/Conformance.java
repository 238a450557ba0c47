import java.io.FileInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds files against veraPDF's profiles, all in one process: `Conformance 3a,ua1 FILE…`; exit code 1 where one fails. */
public class Conformance {
    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        boolean all = arguments.length > 1;
        for (int i = 1; i < arguments.length; i++)
            for (String flavour : arguments[0].split(","))
                all &= conforms(arguments[i], PDFAFlavour.fromString(flavour));
        System.exit(all ? 0 : 1);
    }

    private static boolean conforms(String file, PDFAFlavour flavour) {
        try (FileInputStream in = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            System.out.println((result.isCompliant() ? "pass " : "FAIL ") + flavour + " " + file);
            broken(result).forEach((rule, said) -> System.out.println("     " + rule + " " + said));
            return result.isCompliant();
        } catch (Exception error) {
            System.out.println("FAIL " + flavour + " " + file + " " + error);
            return false;
        }
    }

    /** Each rule that is broken, with the first place where it is, and how often. */
    private static Map<String, String> broken(ValidationResult result) {
        Map<String, Integer> often = new HashMap<>();
        Map<String, String> said = new TreeMap<>();
        for (TestAssertion one : result.getTestAssertions())
            if (one.getStatus() == TestAssertion.Status.FAILED) {
                String rule = one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber();
                often.merge(rule, 1, Integer::sum);
                said.putIfAbsent(rule, one.getMessage() + " @ " + one.getLocation().getContext());
            }
        said.replaceAll((rule, first) -> "x" + often.get(rule) + " " + first);
        return said;
    }
}
