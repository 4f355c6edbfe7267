using SystemicPlatform.Portal.Upstream.Training;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>
/// Training knows a professional's name only when they said how it shall stand on a certificate; the register of
/// professionals knows the others. One question for a whole page.
/// </summary>
public sealed class PeopleNames(RegisterClient register)
{
    /// <summary>Names by enrolment.</summary>
    public async Task<Dictionary<Guid, string>> OfAsync(IReadOnlyList<NamedEnrolment> rows, CancellationToken ct)
    {
        var known = await ByIdAsync(rows.Where(row => row.Name is null).Select(row => row.Enrolment.ParticipantId), ct);
        return rows.Select(row => (row.Enrolment.Id, Name: row.Name ?? known.GetValueOrDefault(row.Enrolment.ParticipantId)))
            .Where(row => row.Name is not null).ToDictionary(row => row.Id, row => row.Name!);
    }

    /// <summary>Names by the id of the professional; who is not one of the area's is left out.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> ByIdAsync(IEnumerable<Guid> ids, CancellationToken ct)
    {
        Guid[] asked = [.. ids.Distinct().Take(200)];
        var found = asked.Length == 0 ? null : await register.NamedAsync(asked, ct);
        return (found?.Value?.Items ?? []).ToDictionary(person => person.Id, person => $"{person.GivenName} {person.FamilyName}");
    }
}
