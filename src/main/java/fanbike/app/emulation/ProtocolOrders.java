package fanbike.app.emulation;

import fanbike.core.coach.Coach;
import fanbike.core.coach.RideInput;
import fanbike.core.coach.SessionResult;
import fanbike.core.coach.Update;
import fanbike.core.model.Plan;
import fanbike.core.model.Policy;
import fanbike.core.report.Report;
import fanbike.core.session.SessionState;
import java.util.Optional;
import java.util.OptionalDouble;

/** To ride a protocol, by a coach like the one at the other end. */
public final class ProtocolOrders implements Orders {

    private final Policy policy;
    private final Report.Subject subject;
    private final Coach coach;
    private Optional<SessionState> screen = Optional.empty();

    /**
     * A ride that has not begun.
     *
     * @param plan what to ride
     * @param policy how it begins, and how it is judged
     * @param wheelRatio revolutions of the cranks for one of the reported wheel, where the bike reports that
     * @param subject whose ride
     */
    public ProtocolOrders(Plan plan, Policy policy, OptionalDouble wheelRatio, Report.Subject subject) {
        this.policy = policy;
        this.subject = subject;
        this.coach = new Coach(plan, policy, wheelRatio);
    }

    @Override
    public void accept(RideInput input) {
        if (!isOver()) {
            Update update = coach.accept(input);
            screen = Optional.of(update.state());
        }
    }

    @Override
    public Optional<SessionState> screen() {
        return screen;
    }

    @Override
    public boolean isOver() {
        return screen.filter(state -> state.phase().isOver()).isPresent();
    }

    @Override
    public Optional<Report> report() {
        SessionResult result = coach.result();
        return result.intervals().isEmpty() ? Optional.empty() : Optional.of(Report.of(subject, policy, result));
    }
}
