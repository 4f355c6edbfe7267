using System.Text.Json.Serialization;
using SystemicPlatform.Meetings.Domain.Steps;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Steps;

/// <summary>A small step as clients see it.</summary>
/// <param name="Id">The step.</param>
/// <param name="MeetingId">Where it was agreed.</param>
/// <param name="ChildId">The child concerned, or null.</param>
/// <param name="ProfessionalId">Who does it: exactly one of the three ids is set.</param>
/// <param name="PersonId">A person of the child's network.</param>
/// <param name="OrganisationId">A partner organisation.</param>
/// <param name="Who">By the name of that moment.</param>
/// <param name="What">What is done.</param>
/// <param name="DueOn">By when.</param>
/// <param name="State">What came of it.</param>
/// <param name="TimesChanged">How often it was changed into something that fits better.</param>
/// <param name="Word">The last word on it.</param>
/// <param name="FollowedUpIn">The meeting that followed it up.</param>
/// <param name="Version">Rises with every change.</param>
/// <param name="ETag">For If-Match, where the step comes in a list.</param>
/// <param name="RowVersion">Goes out as the ETag.</param>
internal sealed record StepView(
    Guid Id, Guid MeetingId, Guid? ChildId, Guid? ProfessionalId, Guid? PersonId, Guid? OrganisationId, [property: Personal] string Who,
    [property: Personal] string What, DateOnly DueOn, StepState State, int TimesChanged, [property: Personal] string? Word, Guid? FollowedUpIn,
    int Version, string ETag, [property: JsonIgnore] uint RowVersion) : IVersioned
{
    internal static StepView From(AgreedStep row) => new(
        row.Id, row.MeetingId, row.ChildId, row.ProfessionalId, row.PersonId, row.OrganisationId, row.Who, row.What, row.DueOn, row.State,
        row.TimesChanged, row.Word, row.FollowedUpIn, row.Version, $"\"{row.RowVersion}\"", row.RowVersion);
}
