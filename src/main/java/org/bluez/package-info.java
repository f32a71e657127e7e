/** What bluez-dbus leaves out of BlueZ's own package: its errors by name. */
@org.jspecify.annotations.NullMarked
package org.bluez;
