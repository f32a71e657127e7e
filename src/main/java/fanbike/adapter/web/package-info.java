/**
 * A ride as a page for browsers, so that a tablet or a phone can be the screen: Javalin serves the page's files, and
 * server-sent events tell it what is to be seen and heard.
 *
 * <p>A viewer may be slow, dead or hostile. So nothing here waits for one: the session thread only leaves word, one thread
 * writes to all viewers and never blocks, and who does not keep up misses pictures and not cues. {@link
 * fanbike.adapter.web.Gate} stands before everything else that is served and decides who is let in.
 *
 * <p>Imports {@code app.port} and the core. Decides nothing about the ride, and never writes to a terminal.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.web;
