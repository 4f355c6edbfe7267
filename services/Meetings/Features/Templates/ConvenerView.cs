using SystemicPlatform.Meetings.Domain.Templates;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Templates;

/// <summary>A certified convener.</summary>
/// <param name="Id">Of the entry.</param>
/// <param name="Name">Name.</param>
/// <param name="Organisation">Employer.</param>
/// <param name="CertifiedOn">First day.</param>
/// <param name="ValidTo">Last day; null = open.</param>
internal sealed record ConvenerView(
    Guid Id, [property: Personal] string Name, string? Organisation, DateOnly CertifiedOn, DateOnly? ValidTo)
{
    internal static ConvenerView From(CertifiedConvener convener) =>
        new(convener.Id, convener.Name, convener.Organisation, convener.CertifiedOn, convener.ValidTo);
}
