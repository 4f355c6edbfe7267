namespace SystemicPlatform.Teams.Domain.Assessments;

/// <summary>Who is told of a notification and of what comes next (L-06).</summary>
internal enum Informed
{
    Child,
    Guardian,
}
