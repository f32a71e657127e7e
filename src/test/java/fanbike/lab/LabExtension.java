package fanbike.lab;

import java.util.List;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Boots the lab when the first test wants it, and ends it after the last. */
final class LabExtension implements ExecutionCondition, BeforeEachCallback, ParameterResolver {

    /** Where everything is installed first, a skipped test is a mistake. */
    private static final boolean MUST_BE_THERE = "true".equals(System.getenv("CI"));

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return condition(Tools.missing(System.getenv("PATH")), MUST_BE_THERE);
    }

    static ConditionEvaluationResult condition(List<String> missing, boolean mustBeThere) {
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("the lab can be booted");
        }
        String reason = "the Bluetooth lab needs " + String.join(", ", missing) + ": " + Tools.INSTALL;
        if (mustBeThere) {
            throw new IllegalStateException(reason);
        }
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        lab(context).reset();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == BluetoothLab.class;
    }

    @Override
    public BluetoothLab resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return lab(context);
    }

    private static BluetoothLab lab(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(LabExtension.class))
                .getOrComputeIfAbsent(BluetoothLab.class, key -> BluetoothLab.boot(), BluetoothLab.class);
    }
}
