using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.Words;

/// <summary>Someone's own words.</summary>
/// <param name="Id">The words.</param>
/// <param name="ETag">What a change of them sends in If-Match.</param>
/// <param name="Author">Whose words.</param>
/// <param name="Text">What they say.</param>
/// <param name="WrittenBy">Who wrote it down.</param>
/// <param name="WrittenAt">UTC.</param>
/// <param name="Audience">Who may see it.</param>
internal sealed record WordView(
    Guid Id, string ETag, Party Author, [property: Personal] string Text, [property: Personal] string WrittenBy, DateTimeOffset WrittenAt, Audience Audience)
{
    internal static WordView From(PlanWord word) =>
        new(word.Id, $"\"{word.RowVersion}\"", word.Author, word.Text, word.WrittenBy, word.WrittenAt, word.Audience);
}
