package standfirst.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A command's arguments, sorted.
 *
 * @param values options that take a value
 * @param flags options that take none
 * @param operands what is neither, in order
 */
record Arguments(Map<String, String> values, Set<String> flags, List<String> operands) {
    /**
     * Sorts arguments. {@code --option=value} is understood as {@code --option value}; after {@code --} nothing is an option, and a lone {@code -} never
     * is.
     *
     * @throws CliException where an option is unknown, given twice, or lacks its value
     */
    static Arguments parse(String command, List<String> given, Set<String> valued, Set<String> flags)
            throws CliException {
        var values = new HashMap<String, String>();
        var set = new HashSet<String>();
        var operands = new ArrayList<String>();
        boolean options = true;
        for (var rest = given.listIterator(); rest.hasNext(); ) {
            var argument = rest.next();
            int equals = argument.indexOf('=');
            var name = argument.startsWith("--") && equals > 0 ? argument.substring(0, equals) : argument;
            if (!options || !argument.startsWith("-") || argument.equals("-")) {
                operands.add(argument);
            } else if (argument.equals("--")) {
                options = false;
            } else if (flags.contains(argument)) {
                set.add(argument);
            } else if (valued.contains(name)) {
                boolean inline = !name.equals(argument);
                if (!inline && !rest.hasNext()) {
                    throw new CliException(
                            "The option " + name + " needs a value; see standfirst help " + command + ".");
                }
                if (values.put(name, inline ? argument.substring(equals + 1) : rest.next()) != null) {
                    throw new CliException("The option " + name + " is given twice.");
                }
            } else {
                throw new CliException("There is no option “" + argument + "”; see standfirst help " + command + ".");
            }
        }
        return new Arguments(Map.copyOf(values), Set.copyOf(set), List.copyOf(operands));
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option));
    }

    /** The one operand a command takes. */
    String only(String what, String command) throws CliException {
        if (operands.size() != 1) {
            var trouble = operands.isEmpty() ? "needs " + what : "takes one argument, not " + operands.size();
            throw new CliException("standfirst " + command + " " + trouble + "; see standfirst help " + command + ".");
        }
        return operands.getFirst();
    }
}
