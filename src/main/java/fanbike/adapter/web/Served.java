package fanbike.adapter.web;

import java.util.List;

/**
 * What a page's server hands out, and takes.
 *
 * @param files of the page
 * @param broadcast what there is to see and hear
 * @param wishes takes what a viewer asks for
 */
record Served(List<PageFile> files, Broadcast broadcast, Wishes wishes) {}
