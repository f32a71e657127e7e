/** What the application needs to find out whether a ride will be heard. Imports the ports and the core. */
@org.jspecify.annotations.NullMarked
package fanbike.app.port.sound;
