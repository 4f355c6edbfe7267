namespace SystemicPlatform.Training.Features.Assignments;

/// <summary>What is handed in, and how it is reviewed.</summary>
internal static class AssignmentUseCases
{
    internal static void MapAssignments(this RouteGroupBuilder training)
    {
        GiveAssignment.Map(training);
        ListAssignments.Map(training);
        HandIn.Map(training);
        ListSubmissions.Map(training);
        ReviewSubmission.Map(training);
    }
}
