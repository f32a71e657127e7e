package fanbike.adapter.history;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import java.util.OptionalDouble;

/** Fills in a statement's parameters, one after another. */
final class Parameters {

    private final PreparedStatement statement;
    private int filled;

    /** None is filled in. */
    Parameters(PreparedStatement statement) {
        this.statement = statement;
    }

    Parameters text(String text) throws SQLException {
        statement.setString(++filled, text);
        return this;
    }

    Parameters text(Optional<String> text) throws SQLException {
        return text.isPresent() ? text(text.get()) : nothing(Types.VARCHAR);
    }

    Parameters whole(long number) throws SQLException {
        statement.setLong(++filled, number);
        return this;
    }

    Parameters real(double number) throws SQLException {
        statement.setDouble(++filled, number);
        return this;
    }

    Parameters real(OptionalDouble number) throws SQLException {
        return number.isPresent() ? real(number.getAsDouble()) : nothing(Types.REAL);
    }

    Parameters octets(byte[] octets) throws SQLException {
        statement.setBytes(++filled, octets);
        return this;
    }

    private Parameters nothing(int type) throws SQLException {
        statement.setNull(++filled, type);
        return this;
    }
}
