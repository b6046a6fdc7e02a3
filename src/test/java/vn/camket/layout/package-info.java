/** Draws workbooks in the layouts that offices were seen to use, and holds what is read of them cell by cell. */
package vn.camket.layout;
