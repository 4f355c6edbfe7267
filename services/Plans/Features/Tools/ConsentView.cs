using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.Plans.Domain.Tools;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.Tools;

/// <summary>A consent of the child.</summary>
/// <param name="Id">The consent.</param>
/// <param name="ToolId">To see what.</param>
/// <param name="To">Which audience.</param>
/// <param name="ToId">The person or organisation.</param>
/// <param name="GivenOn">When it was given.</param>
/// <param name="How">How the child said so.</param>
/// <param name="Words">What the child said about it.</param>
/// <param name="RecordedBy">Who wrote it down.</param>
/// <param name="WithdrawnOn">When it was taken back; null = it stands.</param>
internal sealed record ConsentView(
    Guid Id, Guid ToolId, ConsentTo To, Guid? ToId, DateOnly GivenOn, ViewSource How, [property: Personal] string? Words,
    [property: Personal] string RecordedBy, DateOnly? WithdrawnOn)
{
    internal static ConsentView From(ToolConsent consent) => new(
        consent.Id, consent.ToolId, consent.To, consent.ToId, consent.GivenOn, consent.How, consent.Words, consent.RecordedBy, consent.WithdrawnOn);
}
