package fanbike.adapter.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Says which version of the program this is. */
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"fanbike " + number()};
    }

    /** The version alone. */
    public static String number() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "(not packaged)");
    }
}
