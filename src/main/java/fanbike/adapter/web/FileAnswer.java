package fanbike.adapter.web;

import io.javalin.http.Context;
import java.io.IOException;

/** A file on its way to a browser that may be slow: no thread waits for it. */
final class FileAnswer implements Outlet.Listener {

    private final byte[] bytes;
    private boolean isSent;

    private FileAnswer(byte[] bytes) {
        this.bytes = bytes;
    }

    static void send(Context context, PageFile file) throws IOException {
        describe(context, file);
        Outlet.open(context, new FileAnswer(file.bytes()));
    }

    static void describe(Context context, PageFile file) {
        context.res().setContentType(file.contentType());
        context.res().setContentLength(file.bytes().length);
    }

    @Override
    public void writable(Outlet outlet) {
        if (!isSent) {
            isSent = outlet.send(bytes);
        }
        if (outlet.isReady()) {
            outlet.finish();
        }
    }

    @Override
    public void gone() {
        // Whoever leaves early wants no more of it.
    }
}
