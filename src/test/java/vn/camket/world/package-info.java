/**
 * Knows how to make up whole small worlds from a seed: a register, reports on it and a date. It aims at no rule in
 * particular and must not know any. Start at {@link vn.camket.world.Worlds}.
 */
package vn.camket.world;
