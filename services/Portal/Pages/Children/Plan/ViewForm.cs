using SystemicPlatform.Portal.Components.Forms;
using SystemicPlatform.Portal.Upstream;
using SystemicPlatform.Portal.Upstream.Plans;

namespace SystemicPlatform.Portal.Pages.Children.Plan;

/// <summary>The child's view in a form: what the child says and how it was heard, or why it was not heard yet.</summary>
public class ViewForm : PostedForm
{
    public string? Words { get; set; }

    public string? Obtained { get; set; }

    public string? ObtainedOn { get; set; }

    public string? WhyNotYet { get; set; }

    /// <summary>Filled for a change.</summary>
    public static ViewForm Of(ChildsView view) => new()
    {
        ETag = view.ETag,
        Words = view.Words,
        Obtained = view.How,
        ObtainedOn = view.ObtainedOn is { } day ? Query.Day(day) : null,
        WhyNotYet = view.WhyNotYet,
    };

    /// <summary>What was typed; one of the two is needed, and of words also how and when.</summary>
    public ViewWords Read(Typed typed, string at)
    {
        var (words, why) = (Typed.Text(Words), Typed.Text(WhyNotYet));
        if (words is null == why is null)
        {
            typed.Refuse($"{at}{(words is null ? "words" : "whyNotYet")}", words is null ? "view_or_why" : "view_and_why");
        }

        return words is null
            ? new ViewWords(null, null, null, why)
            : new ViewWords(words, typed.Text($"{at}how", Obtained), typed.Day($"{at}obtainedOn", ObtainedOn), null);
    }
}
