using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Training.Domain.People;

/// <summary>What people say about a participant; texts without surrounding blanks.</summary>
/// <param name="Name">As it stands on a certificate.</param>
/// <param name="SealedEmail">Encrypted, or null.</param>
/// <param name="EmailKey">Keyed hash of the address: finds it again without showing it.</param>
/// <param name="Organisation">Employer, or the association of an expert by experience.</param>
/// <param name="Sector">Field of work.</param>
/// <param name="Municipality">Three-digit code of where they work, or null.</param>
/// <param name="Language">The language that they are written to in.</param>
internal sealed record ParticipantDetails(
    [property: Personal] string? Name, string? SealedEmail, string? EmailKey, string? Organisation,
    Sector Sector, string? Municipality, Language Language);
