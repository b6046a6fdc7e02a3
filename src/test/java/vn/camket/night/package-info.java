/** Runs that nobody watches: killed, without room, two at once, and by a timer. */
package vn.camket.night;
