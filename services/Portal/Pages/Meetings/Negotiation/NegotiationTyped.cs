using System.Globalization;
using SystemicPlatform.Portal.Components.Forms;
using SystemicPlatform.Portal.Upstream;
using SystemicPlatform.Portal.Upstream.Meetings;

namespace SystemicPlatform.Portal.Pages.Meetings.Negotiation;

/// <summary>A negotiation as it is typed.</summary>
public sealed class NegotiationTyped : PostedForm
{
    // Rows that stand ready to be filled in, so that nothing needs a script.
    private const int SpareRows = 2;

    public string? Purpose { get; set; }
    public string? Manner { get; set; }
    public bool OpportunityGiven { get; set; }
    public string? How { get; set; }
    public string? Opinion { get; set; }
    public string? WhyNot { get; set; }
    public List<View> Dissent { get; set => field = value ?? []; } = [];
    public string? ReviewBy { get; set; }

    /// <summary>Who sees it otherwise, and how.</summary>
    public sealed class View
    {
        public string? Who { get; set; }
        public string? Words { get; set; }
    }

    internal static NegotiationTyped Of(Upstream.Meetings.Negotiation? written, string? etag) => new()
    {
        ETag = etag,
        Purpose = written?.Purpose,
        Manner = written?.Manner,
        OpportunityGiven = written?.Opinion.OpportunityGiven ?? true,
        How = written?.Opinion.How,
        Opinion = written?.Opinion.Opinion,
        WhyNot = written?.Opinion.WhyNot,
        ReviewBy = written is null ? null : Query.Day(written.ReviewBy),
        Dissent =
        [
            .. (written?.Dissent ?? []).Select(view => new View { Who = view.Who, Words = view.View }),
            .. Enumerable.Range(0, SpareRows).Select(_ => new View()),
        ],
    };

    /// <summary>As the service takes it. The opinion with how it was found out, or why it was not: one of the two is the law's question.</summary>
    internal object Read(Typed typed)
    {
        var why = Typed.Text(WhyNot);
        if (why is null)
        {
            typed.Text("opinion.opinion", Opinion);
            typed.Text("opinion.how", How);
        }
        else if (Typed.Text(Opinion) is not null || Typed.Text(How) is not null)
        {
            typed.Refuse("opinion.whyNot", "opinion_or_why_not");
        }

        var dissent = Dissent.Select((view, at) => (view, at)).Where(one => Typed.Text(one.view.Who) is not null || Typed.Text(one.view.Words) is not null).Select(one => new DissentingView(
            typed.Text(string.Create(CultureInfo.InvariantCulture, $"dissent[{one.at}].who"), one.view.Who),
            typed.Text(string.Create(CultureInfo.InvariantCulture, $"dissent[{one.at}].view"), one.view.Words))).ToArray();
        return new
        {
            purpose = typed.Text("purpose", Purpose),
            manner = typed.Text("manner", Manner),
            opinion = new ChildsOpinion(OpportunityGiven, Typed.Text(How), Typed.Text(Opinion), why),
            dissent,
            reviewBy = typed.DayOrNone("reviewBy", ReviewBy),
        };
    }
}
