package dev.factbox.lookup.http;

/** A query parameter that can't be used; becomes a 400 with the message as detail. */
public final class BadParameter extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BadParameter(String name, String value, String wanted) {
        super("'" + name + "' is '" + value + "', but must be " + wanted + ".");
    }

    public BadParameter(String name, String value, String wanted, Throwable cause) {
        this(name, value, wanted);
        initCause(cause);
    }

    /** For messages: never null. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
