using SystemicPlatform.Portal.Components.Forms;
using SystemicPlatform.Portal.Upstream;
using SystemicPlatform.Portal.Upstream.Meetings;

namespace SystemicPlatform.Portal.Pages.Networks;

/// <summary>The five items of the preparation as they are typed; half of it can be saved.</summary>
public sealed class Prepared : PostedForm
{
    // Rows that stand ready to be filled in, so that nothing needs a script.
    private const int SpareRows = 2;

    public string? CoreIssue { get; set; }
    public string? CoreIssueBy { get; set; }
    public List<InviteeRow> Invitees { get; set => field = value ?? []; } = [];
    public List<SharingRow> Sharing { get; set => field = value ?? []; } = [];
    public bool Genogram { get; set; }
    public bool Timeline { get; set; }
    public string? Explained { get; set; }
    public string? Heard { get; set; }
    public string? HeardHow { get; set; }

    /// <summary>Somebody the family wants to have there.</summary>
    public sealed class InviteeRow
    {
        public string? Id { get; set; }
        public string? Name { get; set; }
        public string? Kind { get; set; }
        public string? PartyId { get; set; }
        public string? Reason { get; set; }
        public bool Agreed { get; set; }
    }

    /// <summary>What is told, and by whom.</summary>
    public sealed class SharingRow
    {
        public string? Topic { get; set; }
        public string? Teller { get; set; }
    }

    public static Prepared Of(NetworkPreparation now, string? etag) => new()
    {
        ETag = etag,
        CoreIssue = now.CoreIssue,
        CoreIssueBy = now.CoreIssueBy,
        Invitees =
        [
            .. now.Invitees.Select(one => new InviteeRow { Id = $"{one.Id}", Name = one.Who.Name, Kind = one.Who.Kind, PartyId = $"{one.Who.Id}", Reason = one.Reason, Agreed = one.AgreedWithFamily }),
            .. Enumerable.Range(0, SpareRows).Select(_ => new InviteeRow()),
        ],
        Sharing = [.. now.Sharing.Select(one => new SharingRow { Topic = one.Topic, Teller = one.Teller }), .. Enumerable.Range(0, SpareRows).Select(_ => new SharingRow())],
        Genogram = now.Tools.Contains("genogram"),
        Timeline = now.Tools.Contains("timeline"),
        Explained = now.WayOfWorkingExplainedOn is { } on ? Query.Day(on) : null,
        Heard = now.ChildHearing is not { } hearing ? null : hearing.Heard ? "true" : "false",
        HeardHow = now.ChildHearing?.How,
    };

    /// <summary>As the service takes it; a row without a name or topic is none.</summary>
    public object Read(Typed typed)
    {
        var explained = typed.DayOrNone("wayOfWorkingExplainedOn", Explained);
        return new
        {
            coreIssue = Typed.Text(CoreIssue),
            coreIssueBy = Typed.Text(CoreIssueBy),
            invitees = Invitees.Where(row => Typed.Text(row.Name) is not null).Select(row => new
            {
                id = Typed.Id(row.Id),
                who = new Party(Typed.Text(row.Kind) ?? "family", row.Name!.Trim(), null, Typed.Id(row.PartyId)),
                reason = row.Reason ?? "",
                agreedWithFamily = row.Agreed,
            }).ToArray(),
            sharing = Sharing.Where(row => Typed.Text(row.Topic) is not null).Select(row => new SharedTopic(row.Topic!.Trim(), row.Teller ?? "")).ToArray(),
            tools = new[] { Genogram ? "genogram" : null, Timeline ? "timeline" : null }.OfType<string>().ToArray(),
            wayOfWorkingExplainedOn = explained,
            childHearing = Heard is "true" or "false" ? new ChildHearing(Heard == "true", HeardHow ?? "") : null,
        };
    }
}
