package fanbike.adapter.cli;

import fanbike.core.report.PrintableText;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes the name of a Bluetooth adapter, as the kernel gives it; whether it is there is not known here. */
final class AdapterName implements ITypeConverter<String> {

    private static final Pattern NAME = Pattern.compile("hci\\d{1,5}");
    private static final int LONGEST_ECHO = 40;

    @Override
    public String convert(String text) {
        if (NAME.matcher(text).matches()) {
            return text;
        }
        throw new TypeConversionException("\"" + PrintableText.of(text, LONGEST_ECHO)
                + "\" is no name of an adapter; allowed: hci0, hci1 and so on, one for each --adapter");
    }
}
