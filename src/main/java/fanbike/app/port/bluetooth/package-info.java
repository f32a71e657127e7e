/** What the application needs of Bluetooth Low Energy, whoever provides it. */
@org.jspecify.annotations.NullMarked
package fanbike.app.port.bluetooth;
