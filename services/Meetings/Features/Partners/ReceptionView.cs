using SystemicPlatform.Meetings.Domain.Partners;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Partners;

/// <summary>What a partner said of a shared record.</summary>
/// <param name="Id">The entry.</param>
/// <param name="MeetingId">Whose record.</param>
/// <param name="OrganisationId">Which partner.</param>
/// <param name="Version">Of which version.</param>
/// <param name="Reception">How it was received.</param>
/// <param name="Words">What is unclear or not right.</param>
/// <param name="GivenBy">Who said it.</param>
/// <param name="GivenAt">UTC.</param>
internal sealed record ReceptionView(
    Guid Id, Guid MeetingId, Guid OrganisationId, int Version, Reception Reception, [property: Personal] string? Words,
    [property: Personal] string GivenBy, DateTimeOffset GivenAt)
{
    internal static ReceptionView From(RecordReception row) =>
        new(row.Id, row.MeetingId, row.OrganisationId, row.RecordVersion, row.Reception, row.Words, row.GivenBy, row.GivenAt);
}
