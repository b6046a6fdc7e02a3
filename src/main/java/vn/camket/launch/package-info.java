/**
 * Knows JVMs: starts the program in a second one with flags that suit it, and with an archive of its classes that is
 * made after the first check. Must not know the program beyond the name of its main class. It runs before anything
 * else, so it is written without lambdas, streams and joined text, the first of which cost a start some 20 ms each.
 * Start reading at {@link vn.camket.launch.Launcher}.
 */
package vn.camket.launch;
