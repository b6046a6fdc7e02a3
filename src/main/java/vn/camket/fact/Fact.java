package vn.camket.fact;

/** Marks what is given to rules: there is nothing else that a rule can look at. */
public sealed interface Fact
        permits ActionState,
                AgreementState,
                AsOf,
                CommitmentState,
                Document,
                FailedRule,
                FieldState,
                MissingColumn,
                OwedReports,
                Parameter,
                ReceivedReport,
                Review,
                ReviewState,
                SuccessionState,
                UnknownName,
                UnreadableValue,
                UnreadableWorkbook,
                WaiverState {}
