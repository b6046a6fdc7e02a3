package vn.camket.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.camket.fact.Reading;
import vn.camket.workbook.grid.Reason;
import vn.camket.workbook.grid.RefusedException;

/** Turns whatever speaks against a workbook into a refusal. */
final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private Refusals() {}

    /** What is done with a workbook. */
    interface Work {
        Reading read() throws IOException, XMLStreamException;
    }

    static Reading guard(Path file, Work work) {
        try {
            return work.read();
        } catch (RefusedException e) {
            return Reading.refused(e.reason().key(), e.details());
        } catch (EncryptedDocumentException e) {
            return Reading.refused(Reason.ENCRYPTED.key());
        } catch (IOException e) {
            return Reading.refused((Files.isReadable(file) ? Reason.DAMAGED : Reason.CANNOT_OPEN).key());
        } catch (OutOfMemoryError | StackOverflowError e) {
            return Reading.refused(Reason.OUT_OF_MEMORY.key());
        } catch (XMLStreamException e) {
            return Reading.refused(Reason.DAMAGED.key());
        } catch (RuntimeException e) {
            LOG.debug("{} is damaged in a way that its reader did not foresee", file, e);
            return Reading.refused(Reason.DAMAGED.key());
        }
    }
}
