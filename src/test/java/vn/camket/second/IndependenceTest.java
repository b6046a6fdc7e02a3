package vn.camket.second;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** Says what the second evaluation may see. */
class IndependenceTest {
    @Test
    void the_second_evaluation_sees_facts_and_java_alone() {
        JavaClasses house = new ClassFileImporter().importPackages("vn.camket.second");
        classes()
                .that()
                .resideInAPackage("vn.camket.second")
                .and()
                .doNotBelongToAnyOf(IndependenceTest.class)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "vn.camket.fact", "vn.camket.second")
                .because("two evaluations that share their derivation would share its mistakes")
                .check(house);
    }
}
