package fanbike.adapter.files.fit;

/**
 * Which of the fields that a program defines by itself (FIT Protocol, "Developer Data").
 *
 * @param program the file's number for the program, as its {@code developer_data_id} says
 * @param number of the field, as its {@code field_description} says
 */
public record DeveloperField(int program, int number) {}
