package fanbike.core.gatt;

import static fanbike.core.gatt.NumberFormat.U32;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Fitness Machine Feature, 0x2ACC (FTMS 4.3). The flags of the measurements are to be trusted more than these bits.
 *
 * @param frameStatus how well the bytes kept to their length
 * @param features 32 bits, those of {@link MachineFeature}; the rest is reserved
 * @param targetSettings 32 bits, those of {@link TargetSetting}; empty when cut off
 */
public record FitnessMachineFeature(FrameStatus frameStatus, long features, OptionalLong targetSettings)
        implements CharacteristicValue {

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when there are more than 32 bits
     */
    public FitnessMachineFeature {
        U32.check("features", features);
        targetSettings.ifPresent(bits -> U32.check("target settings", bits));
    }

    /**
     * A machine with certain abilities.
     *
     * @param features what it measures
     * @param targets what it can be told to aim at
     */
    public static FitnessMachineFeature of(Set<MachineFeature> features, Set<TargetSetting> targets) {
        return new FitnessMachineFeature(
                FrameStatus.OK,
                features.stream().mapToLong(MachineFeature::mask).sum(),
                OptionalLong.of(targets.stream().mapToLong(TargetSetting::mask).sum()));
    }

    /**
     * Reads a value.
     *
     * @param value any bytes
     * @return empty when not even the four octets of the features are there
     */
    public static Optional<FitnessMachineFeature> parse(Octets value) {
        OctetReader reader = new OctetReader(value);
        OptionalLong features = reader.read(U32);
        OptionalLong targets = reader.read(U32);
        return features.isPresent()
                ? Optional.of(new FitnessMachineFeature(reader.status(), features.getAsLong(), targets))
                : Optional.empty();
    }

    /**
     * Whether the machine says that it measures something.
     *
     * @param feature what
     */
    public boolean has(MachineFeature feature) {
        return (features & feature.mask()) != 0;
    }

    /**
     * Whether the machine says that it can be told to aim at something.
     *
     * @param target what
     */
    public boolean has(TargetSetting target) {
        return (targetSettings.orElse(0) & target.mask()) != 0;
    }

    @Override
    public Octets toBytes() {
        OctetWriter writer = new OctetWriter().write(U32, features);
        targetSettings.ifPresent(bits -> writer.write(U32, bits));
        return writer.toOctets();
    }

    @Override
    public Description describe() {
        List<DescribedField> fields = new ArrayList<>();
        fields.add(DescribedField.ofTexts(
                "features",
                Arrays.stream(MachineFeature.values())
                        .filter(this::has)
                        .map(MachineFeature::wireName)
                        .toList()));
        fields.add(raw("features_raw", features));
        targetSettings.ifPresent(bits -> {
            fields.add(1, DescribedField.ofTexts("target_settings", targetNames()));
            fields.add(raw("target_raw", bits));
        });
        return new Description(frameStatus, fields);
    }

    private List<String> targetNames() {
        return Arrays.stream(TargetSetting.values())
                .filter(this::has)
                .map(TargetSetting::wireName)
                .toList();
    }

    private static DescribedField raw(String key, long bits) {
        return DescribedField.of(key, String.format(Locale.ROOT, "0x%08x", bits));
    }
}
