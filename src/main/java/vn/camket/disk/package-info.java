/**
 * Knows what lies below a folder, how bytes are hashed, and how to make sure that a disk has them. Must not know what any
 * file is for. Start reading at {@link vn.camket.disk.Tree}.
 */
package vn.camket.disk;
