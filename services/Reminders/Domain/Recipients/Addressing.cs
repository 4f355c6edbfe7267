using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Reminders.Domain.Recipients;

/// <summary>
/// Turns the words of a rule into people, as things stand now: each of them once, however many roles they have. An
/// absence goes to the substitute, and who has left is nobody.
/// </summary>
/// <param name="roster">Who is where.</param>
/// <param name="circles">Whom matters concern by name.</param>
/// <param name="told">Who was told of an older version of which matter.</param>
internal sealed class Addressing(Roster roster, ILookup<Guid, Concerned> circles, IReadOnlySet<(Guid Matter, Guid Recipient)> told)
{
    private static readonly TeamRole[] Leads = [TeamRole.TeamLeader, TeamRole.LeadingSocialWorker];

    public HashSet<Guid> Of(Matter matter, KindFacts facts, IEnumerable<Audience> audiences, DateTimeOffset now)
    {
        // Who is called in for one meeting is reminded of it beforehand, and who will be gone by then is not.
        var today = HelsinkiTime.DayOf(now);
        var isAppointment = !matter.AllDay && matter.FirstDay > today;
        var day = isAppointment ? matter.FirstDay : today;
        var found = new HashSet<Guid>();
        foreach (var audience in audiences)
        {
            var people = Find(matter, audience, facts.Climbs, day).Select(someone => ActingFor(someone, isAppointment, day)).OfType<Guid>();
            found.UnionWith(audience == Audience.Told ? people.Where(someone => told.Contains((matter.Id, someone))) : people);
        }

        return found;
    }

    // Where nobody stands in, what is to be done waits for them; an appointment does not.
    private Guid? ActingFor(Guid someone, bool isAppointment, DateOnly day) =>
        roster.InPlaceOf(someone, day) ?? (!isAppointment && !roster.HasLeft(someone, day) ? someone : null);

    private IEnumerable<Guid> Find(Matter matter, Audience audience, bool climbs, DateOnly day)
    {
        Guid[] found = [.. Named(matter, audience, day).Where(someone => !climbs || !roster.HasLeft(someone, day)).Distinct()];
        return found.Length > 0 || !climbs ? found : audience switch
        {
            Audience.Responsible or Audience.WorkPair => Find(matter, Audience.Coordinator, climbs, day),
            Audience.Coordinator => Find(matter, Audience.Lead, climbs, day),
            _ => roster.Anywhere(matter.Tenant, day, Leads),
        };
    }

    private IEnumerable<Guid> Named(Matter matter, Audience audience, DateOnly day)
    {
        var circle = circles[matter.CircleId].Where(one => one.Version == 0 || one.Version == matter.Version).ToArray();
        return audience switch
        {
            Audience.Members => roster.MembersOf(Own(matter), day)
                .Concat(circle.Where(one => one.Guest).Select(one => one.RecipientId))
                .Except(circle.Where(one => !one.TakesPart).Select(one => one.RecipientId)),
            // Whoever was invited is invited anew.
            Audience.Told => roster.MembersOf(Own(matter), day).Except(circle.Where(one => one.Guest || !one.TakesPart).Select(one => one.RecipientId)),
            Audience.Concerned => circle.Where(one => one.TakesPart).Select(one => one.RecipientId),
            Audience.Guests => circle.Where(one => one.Guest && one.TakesPart).Select(one => one.RecipientId),
            Audience.Unanswered => circle.Where(one => one.Guest && one.Standing == Standing.Asked).Select(one => one.RecipientId),
            Audience.Responsible => roster.MembersOf(Own(matter), day, TeamRole.ResponsibleSocialWorker),
            Audience.WorkPair => roster.MembersOf(Own(matter), day, TeamRole.WorkPair),
            Audience.Coordinator => Nearest(matter, day, TeamRole.Coordinator),
            Audience.Lead => Nearest(matter, day, Leads),
            Audience.Partners => roster.MembersOf(Own(matter), day, TeamRole.Partner)
                .Where(partner => matter.ForEveryone || Array.Exists(circle, one => one.RecipientId == partner)),
            _ => throw new ArgumentOutOfRangeException(nameof(audience)),
        };
    }

    private IReadOnlyList<Guid> Own(Matter matter) => (matter.TeamId, matter.ChildId) switch
    {
        ({ } team, _) => [team],
        (_, { } child) => roster.TeamsOf(child),
        _ => [],
    };

    // In the matter's own team, else in the systemic teams that the child is with, else where those concerned are members.
    private Guid[] Nearest(Matter matter, DateOnly day, params TeamRole[] roles)
    {
        IEnumerable<IReadOnlyList<Guid>> circlesOfTeams =
        [
            Own(matter),
            matter.ChildId is { } child ? roster.ReferredTo(child, day) : [],
            matter is { TeamId: null, ChildId: null } ? [.. circles[matter.CircleId].SelectMany(one => roster.TeamsWith(one.RecipientId, day))] : [],
        ];
        return circlesOfTeams.Select(teams => roster.MembersOf(teams, day, roles).ToArray()).FirstOrDefault(found => found.Length > 0) ?? [];
    }
}
