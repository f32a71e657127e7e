package fanbike.core.device;

import fanbike.core.gatt.AssignedUuid;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The GATT services that say something to a rider, with the numbers that the Bluetooth SIG assigned to them. */
public enum GattService {
    /** FTMS. */
    FITNESS_MACHINE("1826", "Fitness Machine"),
    /** CSCS. */
    CYCLING_SPEED_AND_CADENCE("1816", "Cycling Speed and Cadence"),
    /** CPS. */
    CYCLING_POWER("1818", "Cycling Power"),
    /** HRS. */
    HEART_RATE("180d", "Heart Rate"),
    /** RSCS. */
    RUNNING_SPEED_AND_CADENCE("1814", "Running Speed and Cadence"),
    /** BAS. */
    BATTERY("180f", "Battery"),
    /** DIS. */
    DEVICE_INFORMATION("180a", "Device Information"),
    /** UDS: what a machine is told of who rides it. */
    USER_DATA("181c", "User Data"),
    /** PAMS. */
    PHYSICAL_ACTIVITY_MONITOR("183e", "Physical Activity Monitor"),
    /** LNS, in bicycle computers. */
    LOCATION_AND_NAVIGATION("1819", "Location and Navigation"),
    /** WSS. */
    WEIGHT_SCALE("181d", "Weight Scale"),
    /** BCS. */
    BODY_COMPOSITION("181b", "Body Composition"),
    /** PLXS. */
    PULSE_OXIMETER("1822", "Pulse Oximeter"),
    /** BLS. */
    BLOOD_PRESSURE("1810", "Blood Pressure"),
    /** HTS. */
    HEALTH_THERMOMETER("1809", "Health Thermometer"),
    /** GLS. */
    GLUCOSE("1808", "Glucose"),
    /** CGMS. */
    CONTINUOUS_GLUCOSE_MONITORING("181f", "Continuous Glucose Monitoring"),
    /** ESS. */
    ENVIRONMENTAL_SENSING("181a", "Environmental Sensing"),
    /** HIDS: keyboards, remote controls, consoles that are one. */
    HUMAN_INTERFACE_DEVICE("1812", "Human Interface Device"),
    /** CTS. */
    CURRENT_TIME("1805", "Current Time"),
    /** IAS. */
    IMMEDIATE_ALERT("1802", "Immediate Alert"),
    /** LLS. */
    LINK_LOSS("1803", "Link Loss"),
    /** TPS. */
    TX_POWER("1804", "Tx Power"),
    /** ANS, in watches. */
    ALERT_NOTIFICATION("1811", "Alert Notification"),
    /** PASS, in phones. */
    PHONE_ALERT_STATUS("180e", "Phone Alert Status"),
    /** AICS. */
    AUDIO_INPUT_CONTROL("1843", "Audio Input Control"),
    /** VCS, in earphones and other computers. */
    VOLUME_CONTROL("1844", "Volume Control"),
    /** VOCS. */
    VOLUME_OFFSET_CONTROL("1845", "Volume Offset Control"),
    /** CSIS: the left and the right one of a pair. */
    COORDINATED_SET_IDENTIFICATION("1846", "Coordinated Set Identification"),
    /** MCS. */
    MEDIA_CONTROL("1848", "Media Control"),
    /** GMCS. */
    GENERIC_MEDIA_CONTROL("1849", "Generic Media Control"),
    /** TBS. */
    TELEPHONE_BEARER("184b", "Telephone Bearer"),
    /** GTBS. */
    GENERIC_TELEPHONE_BEARER("184c", "Generic Telephone Bearer"),
    /** MICS. */
    MICROPHONE_CONTROL("184d", "Microphone Control"),
    /** ASCS. */
    AUDIO_STREAM_CONTROL("184e", "Audio Stream Control"),
    /** BASS. */
    BROADCAST_AUDIO_SCAN("184f", "Broadcast Audio Scan"),
    /** PACS. */
    PUBLISHED_AUDIO_CAPABILITIES("1850", "Published Audio Capabilities"),
    /** CAS. */
    COMMON_AUDIO("1853", "Common Audio"),
    /** HAS. */
    HEARING_ACCESS("1854", "Hearing Access"),
    /** TMAS. */
    TELEPHONY_AND_MEDIA_AUDIO("1855", "Telephony and Media Audio");

    /** Every device has them. */
    private static final Set<String> GENERIC = Set.of("1800", "1801");

    private static final int FIRST_GROUP = 8;

    private final String hex;
    private final String title;

    GattService(String hex, String title) {
        this.hex = hex;
        this.title = title;
    }

    /** The assigned number as four lower-case hexadecimal digits: {@code 1826}. */
    public String hex() {
        return hex;
    }

    /** The name in the Bluetooth documents. */
    public String title() {
        return title;
    }

    /**
     * Services for people: those that are known by name, the others by number. What every device has is left out.
     *
     * @param services short names or whole UUIDs, or any other text
     */
    public static List<String> words(Collection<String> services) {
        Set<String> numbers = services.stream().map(AssignedUuid::shortest).collect(Collectors.toSet());
        Stream<String> known =
                Arrays.stream(values()).filter(one -> numbers.contains(one.hex)).map(GattService::title);
        Stream<String> unknown =
                numbers.stream().filter(GattService::isUnknown).sorted().map(GattService::number);
        return Stream.concat(known, unknown).distinct().toList();
    }

    private static boolean isUnknown(String service) {
        return !GENERIC.contains(service) && Arrays.stream(values()).noneMatch(known -> known.hex.equals(service));
    }

    private static String number(String service) {
        if (AssignedUuid.isShort(service)) {
            return "0x" + service;
        }
        return service.length() > FIRST_GROUP ? service.substring(0, FIRST_GROUP) + "…" : service;
    }
}
