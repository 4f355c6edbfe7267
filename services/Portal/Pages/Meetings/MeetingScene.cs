using SystemicPlatform.Portal.Upstream;
using SystemicPlatform.Portal.Upstream.Meetings;
using SystemicPlatform.Portal.Upstream.Teams;

namespace SystemicPlatform.Portal.Pages.Meetings;

/// <summary>
/// A meeting with those around it by name: what each of its pages begins with, in at most three calls. Names belong to
/// Teams; a part that did not answer leaves its people unnamed.
/// </summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Child">The child, where the meeting is about one.</param>
/// <param name="Team">The systemic team whose meeting it is.</param>
/// <param name="Children">The children of that team, where it handles several.</param>
public sealed record MeetingScene(MeetingDetails Meeting, ChildOverview? Child, SystemicTeam? Team, IReadOnlyList<ChildRow> Children)
{
    private readonly Dictionary<Guid, SomeoneThere> people = Named(Child, Team).GroupBy(one => one.Id).ToDictionary(same => same.Key, same => same.First());
    private readonly Dictionary<Guid, string> children = Children.ToDictionary(child => child.Id, child => $"{child.GivenName} {child.FamilyName}");

    /// <summary>Everybody who could have a part in it.</summary>
    public IEnumerable<SomeoneThere> People => people.Values;

    public Guid? OnlyChild => Meeting.ChildIds is [var only] ? only : null;

    public bool IsOff => Meeting.Status is "cancelled" or "skipped";

    /// <summary>Whether the person may do that; where no child's rights decide, the service says so when it is tried.</summary>
    public bool May(string permission) => Child?.May.Contains(permission) ?? true;

    public string? NameOf(Guid? id) => id is { } known ? people.GetValueOrDefault(known)?.Name ?? children.GetValueOrDefault(known) : null;

    public string? NameOf(Participant participant) => NameOf(participant.ProfessionalId ?? participant.PersonId ?? participant.OrganisationId);

    public static async Task<Answer<MeetingScene>> LoadAsync(Guid meetingId, MeetingsClient meetings, TeamsClient teams, CancellationToken ct)
    {
        var found = await meetings.MeetingAsync(meetingId, ct);
        if (found.Value is not { } meeting)
        {
            return new Answer<MeetingScene>(null, found.Problem);
        }

        if (meeting.ChildIds is [var only])
        {
            var child = (await teams.ChildOverviewAsync(only, ct)).Value;
            var team = child?.Team?.Id == meeting.TeamId ? null : (await teams.SystemicTeamAsync(meeting.TeamId, ct)).Value;
            return new Answer<MeetingScene>(new MeetingScene(meeting, child, team?.Team, []), null, found.ETag);
        }

        var rows = teams.ChildChoicesAsync(mine: false, meeting.TeamId, ct);
        var all = await teams.SystemicTeamAsync(meeting.TeamId, ct);
        return new Answer<MeetingScene>(new MeetingScene(meeting, null, all.Value?.Team, (await rows).Value?.Items ?? []), null, found.ETag);
    }

    private static IEnumerable<SomeoneThere> Named(ChildOverview? child, SystemicTeam? team)
    {
        foreach (var member in team?.Members ?? [])
        {
            yield return new SomeoneThere(member.ProfessionalId, "professional", $"{member.GivenName} {member.FamilyName}", member.Role);
        }

        foreach (var member in child?.Team?.Members ?? [])
        {
            var kind = member.ProfessionalId is not null ? "professional" : member.PersonId is not null ? "person" : "organisation";
            if ((member.ProfessionalId ?? member.PersonId ?? member.OrganisationId) is { } id)
            {
                yield return new SomeoneThere(id, kind, member.Name, member.Role);
            }
        }

        foreach (var person in child?.Network?.Persons.Where(one => one.DeceasedOn is null) ?? [])
        {
            yield return new SomeoneThere(person.Id, "person", $"{person.GivenName} {person.FamilyName}".Trim(), null);
        }

        if (child?.Child is { } itself)
        {
            yield return new SomeoneThere(itself.Id, "person", $"{itself.GivenName} {itself.FamilyName}", null);
        }
    }
}

/// <summary>Somebody who could take part or do something.</summary>
/// <param name="Id">Theirs in Teams.</param>
/// <param name="Kind">professional, person or organisation.</param>
/// <param name="Name">As on the page.</param>
/// <param name="Role">In the team, if they are in it.</param>
public sealed record SomeoneThere(Guid Id, string Kind, string Name, string? Role)
{
    /// <summary>As a choice of a form: kind and id.</summary>
    public string Choice => $"{Kind}:{Id}";

    /// <summary>Reads a choice back.</summary>
    public static (string Kind, Guid Id)? Of(string? choice) =>
        choice?.Split(':') is [var kind, var id] && Guid.TryParse(id, out var parsed) ? (kind, parsed) : null;

    /// <summary>The id, if the choice is of that kind: services take each kind in a field of its own.</summary>
    public static Guid? IdOf((string Kind, Guid Id)? choice, string kind) => choice?.Kind == kind ? choice.Value.Id : null;
}
