package fanbike.adapter.web;

/**
 * One file of the page.
 *
 * @param path under which it is served, from {@code /}
 * @param contentType what it is
 * @param bytes never changed
 */
@SuppressWarnings("ArrayRecordComponent") // Two of them are never compared.
record PageFile(String path, String contentType, byte[] bytes) {}
