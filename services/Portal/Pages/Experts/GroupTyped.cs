using System.Globalization;
using SystemicPlatform.Portal.Components.Forms;
using SystemicPlatform.Portal.Upstream.Meetings;
using SystemicPlatform.Portal.Upstream.Register;

namespace SystemicPlatform.Portal.Pages.Experts;

/// <summary>An expert group as it is typed; a row without a name is nobody.</summary>
public sealed class GroupTyped : PostedForm
{
    // Rows that stand ready to be filled in, so that nothing needs a script.
    private const int SpareRows = 2;

    public string? Name { get; set; }

    /// <summary>The secretary's subject.</summary>
    public string? Secretary { get; set; }
    public bool AnonymousHandling { get; set; }
    public bool ClientMayAttend { get; set; }
    public List<Row> Experts { get; set => field = value ?? []; } = [];

    /// <summary>An expert.</summary>
    public sealed class Row
    {
        public string? Id { get; set; }
        public string? Name { get; set; }
        public string? Organisation { get; set; }
        public string? Subject { get; set; }
        public List<string> Fields { get; set => field = value ?? []; } = [];
    }

    internal static GroupTyped Of(ExpertGroup? group, string? etag) => new()
    {
        ETag = etag,
        Name = group?.Name,
        Secretary = group?.Secretary.Subject,
        AnonymousHandling = group?.AnonymousHandling is true,
        ClientMayAttend = group?.ClientMayAttend is true,
        Experts =
        [
            .. (group?.Experts ?? []).Select(expert => new Row { Id = $"{expert.Id}", Name = expert.Name, Organisation = expert.Organisation, Subject = expert.Subject, Fields = [.. expert.Fields] }),
            .. Enumerable.Range(0, SpareRows).Select(_ => new Row()),
        ],
    };

    internal static string Path(int at, string part) => string.Create(CultureInfo.InvariantCulture, $"experts[{at}].{part}");

    /// <summary>As the service takes it; names of those who sign in are the register's.</summary>
    internal WantedExpertGroup Read(Typed typed, ExpertGroup? before, IEnumerable<Professional> known)
    {
        var (name, subject) = (typed.Text("name", Name), typed.Text("secretary", Secretary));
        var secretary = known.FirstOrDefault(one => one.Subject == subject)?.Name ?? (before?.Secretary.Subject == subject ? before.Secretary.Name : subject);
        return new WantedExpertGroup(name, new ExpertSecretary(secretary, subject), AnonymousHandling, ClientMayAttend, [.. ReadExperts(typed)]);
    }

    private IEnumerable<WantedExpert> ReadExperts(Typed typed)
    {
        for (var at = 0; at < Experts.Count; at++)
        {
            var row = Experts[at];
            if (Typed.Text(row.Name) is null && row.Fields.Count == 0 && Typed.Text(row.Organisation) is null)
            {
                continue;
            }

            if (row.Fields.Count == 0)
            {
                typed.Refuse(Path(at, "fields"), "not_empty");
            }

            yield return new WantedExpert(Typed.Id(row.Id), typed.Text(Path(at, "name"), row.Name), Typed.Text(row.Organisation), row.Fields, Typed.Text(row.Subject));
        }
    }
}
