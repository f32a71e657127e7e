package fanbike.adapter.web;

import fanbike.core.session.Command;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a page's server hands out, and takes.
 *
 * @param files of the page
 * @param broadcast what there is to see and hear
 * @param commands takes what a viewer asks for; any thread
 */
record Served(List<PageFile> files, Broadcast broadcast, Consumer<Command> commands) {}
