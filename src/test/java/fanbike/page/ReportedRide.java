package fanbike.page;

import fanbike.adapter.files.protocol.ProtocolFolder;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.ProtocolFile;
import fanbike.core.model.Plan;
import fanbike.core.report.FullReport;
import fanbike.core.report.Report;
import fanbike.core.session.Command;
import fanbike.fixtures.Protocols;
import fanbike.fixtures.SimulatedRide;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Rides of which a report is looked at. */
enum ReportedRide {
    /** Ridden to its end. */
    FINISHED("five-rounds-3-2-1", "beginner") {
        @Override
        void ride(SimulatedRide ride) {
            ride.ride(2040);
        }
    },
    /** Ended by the rider in the middle of the third round. */
    STOPPED("five-rounds-3-2-1", "steady") {
        @Override
        void ride(SimulatedRide ride) {
            ride.ride(1100).ask(Command.STOP);
        }
    },
    /** Paused twice, and one interval begun anew and one skipped. */
    PAUSED_AND_REPEATED("five-rounds-3-2-1", "erratic") {
        @Override
        void ride(SimulatedRide ride) {
            ride.ride(250)
                    .ask(Command.PAUSE)
                    .ride(95)
                    .ask(Command.RESUME)
                    .ride(300)
                    .ask(Command.REPEAT);
            ride.ride(330)
                    .ask(Command.SKIP)
                    .ride(200)
                    .ask(Command.PAUSE)
                    .ride(20)
                    .ask(Command.RESUME)
                    .ride(1500);
        }
    },
    /** The program was gone for a while. */
    RESUMED("five-rounds-3-2-1", "steady") {
        @Override
        void ride(SimulatedRide ride) {
            ride.ride(700).interrupted(754).ride(12).ask(Command.RESUME).ride(1500);
        }
    },
    /** With a bad link. */
    DROPOUTS("five-rounds-3-2-1", "dropouts") {
        @Override
        void ride(SimulatedRide ride) {
            ride.ride(2040);
        }
    },
    /** With all that can happen, several times. */
    EVERYTHING("five-rounds-3-2-1", "dropouts") {
        @Override
        void ride(SimulatedRide ride) {
            for (int i = 0; i < 7; i++) {
                ride.ride(100)
                        .ask(Command.PAUSE)
                        .ride(20 + i)
                        .ask(Command.RESUME)
                        .ride(60)
                        .ask(Command.REPEAT);
                ride.ride(90).ask(Command.SKIP).ride(30).interrupted(300 + i).ask(Command.RESUME);
            }
            ride.ride(200).ask(Command.STOP);
        }
    },
    /** With so many dropouts that there is no score. */
    WITHHELD("zone-2", "dropouts") {
        @Override
        void ride(SimulatedRide ride) {
            ride.ride(700).silent(900).ride(700);
        }
    },
    /** Nobody began it. */
    NEVER_BEGUN("tabata", "steady") {
        @Override
        void ride(SimulatedRide ride) {
            ride.ask(Command.STOP);
        }
    },
    /** The longest table of all that are built in. */
    LADDER("ladder-10-to-40", "erratic") {
        @Override
        void ride(SimulatedRide ride) {
            ride.ride(1590);
        }
    },
    /** Short rounds. */
    TABATA("tabata", "beginner") {
        @Override
        void ride(SimulatedRide ride) {
            ride.ride(710);
        }
    },
    /** Many rounds. */
    EMOM("emom-40-20", "beginner") {
        @Override
        void ride(SimulatedRide ride) {
            ride.ride(1000);
        }
    },
    /** Twelve rounds. */
    THIRTY_THIRTY("thirty-thirty", "steady") {
        @Override
        void ride(SimulatedRide ride) {
            ride.ride(1170);
        }
    };

    static final String HOSTILE_BIKE = "\"><img src=x onerror=alert(1)>";
    static final String HOSTILE_ATHLETE = "=HYPERLINK(\"h\",\"x\")";

    private final String protocol;
    private final String rider;

    ReportedRide(String protocol, String rider) {
        this.protocol = protocol;
        this.rider = rider;
    }

    abstract void ride(SimulatedRide ride);

    FullReport report() throws InvalidFileException, IOException {
        ProtocolFile file = new ProtocolFolder(Path.of("protocols")).find(protocol);
        String track = file.protocol().tracks().stream().findFirst().orElse("");
        var ride = new SimulatedRide(Plan.of(file.protocol(), track, 100, Protocols.BAND), rider, 7);
        if (this != NEVER_BEGUN) {
            ride.ask(Command.START);
        }
        ride(ride);
        var bike = new Report.Bike(HOSTILE_BIKE, "AA:BB:CC:DD:EE:FF", false);
        var subject = new Report.Subject(
                Optional.of("2026-01-31T10-00-00Z"),
                Optional.of(Instant.parse("2026-01-31T10:00:00Z")),
                file.sha256(),
                Optional.of(bike),
                HOSTILE_ATHLETE);
        return ride.report(subject, Optional.of(new Report.Seal(8213, "8f14e45fceea167a5a36dedd4bea2543")));
    }
}
