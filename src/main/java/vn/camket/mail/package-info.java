/**
 * Knows how letters about findings are worded, put into the form of mail and sent by SMTP. Must not know who is to be
 * written to when, nor spoil a result by what goes wrong here. Start reading at {@link vn.camket.mail.Letters}.
 */
package vn.camket.mail;
