using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Testing;
using SystemicPlatform.Training.Consumers;
using SystemicPlatform.Training.Domain.People;

namespace SystemicPlatform.Training.Tests.Features.Coverage;

/// <summary>
/// An area that can be counted by hand. East (child protection; 837 from 1 January, 536 also until 9 March): A coordinator,
/// B therapist, C consulting until 31 March. North (family social work; whole area): B therapist, D counsellor from
/// 1 May. Certificates of one programme, a year each: A 1.2.2026–31.1.2027; B 1.6.2025–31.5.2026; C 1.3.2026–; D none.
/// E leaves on 30 April. A partner's person, school, has one from 1.3.2026.
/// </summary>
internal sealed class TrainedArea(TrainingFixture fixture)
{
    internal Area Area { get; } = new(fixture);

    internal Guid Programme { get; private set; }

    internal Guid East { get; private set; }

    internal Guid North { get; private set; }

    internal Guid A { get; private set; }

    internal Guid B { get; private set; }

    internal Guid C { get; private set; }

    internal Guid D { get; private set; }

    internal Guid E { get; private set; }

    internal static async Task<TrainedArea> MakeAsync(TrainingFixture fixture)
    {
        var made = new TrainedArea(fixture);
        await made.StaffAsync();
        made.Programme = await made.Area.ProgrammeAsync(Bodies.Programme(topic: "syty", qualifiesFor: ["coordinator", "familyTherapist"], validityMonths: 12));
        await made.CertifyAsync(made.A, new DateOnly(2026, 2, 1));
        await made.CertifyAsync(made.B, new DateOnly(2025, 6, 1));
        await made.CertifyAsync(made.C, new DateOnly(2026, 3, 1));
        await made.Area.CertificateAsync(made.Programme, await made.Area.PartnerAsync(), new DateOnly(2026, 3, 1));
        return made;
    }

    private async Task StaffAsync()
    {
        var start = new DateOnly(2026, 1, 1);
        East = await Area.TeamAsync(TeamKind.Professional, ServiceLine.ChildProtection, start, "837", "536");
        North = await Area.TeamAsync(TeamKind.Professional, ServiceLine.FamilySocialWork, start);
        await Area.Service.DeliverAsync<TeamChanged, WhenTeamChanged>(
            new TeamChanged(Area.Tenant, East, null, ["837"], new DateTimeOffset(2026, 3, 10, 8, 0, 0, TimeSpan.Zero)));
        (A, B, C, D, E) = (await NewAsync(), await NewAsync(), await NewAsync(), await NewAsync(), await NewAsync());
        await Area.JoinAsync(East, A, TeamRole.Coordinator, start);
        await Area.JoinAsync(East, B, TeamRole.FamilyTherapist, start);
        await Area.JoinAsync(East, C, TeamRole.ConsultingSocialWorker, start, new DateOnly(2026, 3, 31));
        await Area.JoinAsync(North, B, TeamRole.FamilyTherapist, start);
        await Area.JoinAsync(North, D, TeamRole.SocialCounsellor, new DateOnly(2026, 5, 1));
        await Area.JoinAsync(North, E, TeamRole.Coordinator, start);
        await Area.Service.DeliverAsync<ProfessionalLeft, WhenProfessionalLeft>(
            new ProfessionalLeft(Area.Tenant, E, new DateOnly(2026, 4, 30), TrainingFixture.Now));
    }

    private async Task<Guid> NewAsync()
    {
        var (id, _) = await Area.ProfessionalAsync();
        using var named = await Area.Lead.ReplaceAsync($"{Tests.Area.Path}/participants/{id}", Bodies.Participant(kind: nameof(ParticipantKind.Professional).ToLowerInvariant()));
        await named.BodyAsync();
        return id;
    }

    private Task<System.Text.Json.JsonElement> CertifyAsync(Guid participantId, DateOnly on) => Area.CertificateAsync(Programme, participantId, on);
}
