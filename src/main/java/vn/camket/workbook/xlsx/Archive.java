package vn.camket.workbook.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.opc.ZipPackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.IOUtils;
import vn.camket.workbook.grid.RefusedException;
import vn.camket.workbook.grid.Work;
import vn.camket.workbook.part.CheckedPart;

/** Opens the parts of a workbook through POI's package layer, each under the limits and with its checksum. */
final class Archive implements Closeable {
    private static final List<String> RELATIONS = List.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
            "http://purl.oclc.org/ooxml/officeDocument/relationships/");

    static {
        ZipSecureFile.setMaxFileCount(2_000);
        ZipSecureFile.setMaxEntrySize(512L << 20);
        // A legal sheet of blank styled rows compresses a thousandfold; the bytes are counted in Work.
        ZipSecureFile.setMinInflateRatio(0.001);
        ZipSecureFile.setGraceEntrySize(1 << 20);
        IOUtils.setByteArrayMaxOverride(256 << 20);
    }

    private final OPCPackage parts;
    private final Work work;

    Archive(Path file, Work work) throws InvalidFormatException {
        this.parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
        this.work = work;
    }

    PackagePart workbook() {
        for (String relations : RELATIONS) {
            PackageRelationshipCollection found = parts.getRelationshipsByType(relations + "officeDocument");
            if (found.size() > 0) {
                return existing(parts.getPart(found.getRelationship(0)));
            }
        }
        throw RefusedException.damaged();
    }

    /** The part of a kind that another one points to, null when it points to none. */
    PackagePart related(PackagePart from, String kind) throws InvalidFormatException {
        for (String relations : RELATIONS) {
            PackageRelationshipCollection found = from.getRelationshipsByType(relations + kind);
            if (found.size() > 0) {
                return existing(from.getRelatedPart(found.getRelationship(0)));
            }
        }
        return null;
    }

    /** The worksheet that a relation points to, null for a chart sheet and the like. */
    PackagePart worksheet(PackagePart workbook, String relation) throws InvalidFormatException {
        PackageRelationship found = relation == null ? null : workbook.getRelationship(relation);
        if (found == null || found.getTargetMode() == TargetMode.EXTERNAL) {
            throw RefusedException.damaged();
        }
        return found.getRelationshipType().endsWith("/worksheet") ? existing(workbook.getRelatedPart(found)) : null;
    }

    /** The bytes of a part, counted and with their checksum. */
    CheckedPart open(PackagePart part) throws IOException {
        long crc =
                part instanceof ZipPackagePart zipped ? zipped.getZipArchive().getCrc() : -1;
        return new CheckedPart(part.getInputStream(), crc, work);
    }

    private static PackagePart existing(PackagePart part) {
        if (part == null) {
            throw RefusedException.damaged();
        }
        return part;
    }

    @Override
    public void close() {
        parts.revert();
    }
}
