using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Templates;

/// <summary>
/// An area's own version of a process template. Versions never change: a process follows the one it began with. Version 1
/// of the standard templates comes with the platform and has no row.
/// </summary>
[OutlivesChild("The area's way of working, which concerns no child.")]
internal sealed class ProcessTemplate : Entity
{
    internal const int MaxKeyLength = 40;

    private ProcessTemplate()
    {
    }

    public string Key { get; private set; } = "";

    public int Version { get; private set; }

    public TemplateContent Content { get; private set; } = null!;

    /// <summary>Name of who wrote it.</summary>
    [Personal]
    public string WrittenBy { get; private set; } = "";

    /// <summary>The version after the latest one.</summary>
    /// <param name="key">Of the template.</param>
    /// <param name="latest">The latest version there is; 0 for a new template.</param>
    /// <param name="basedOn">The version that the writer read.</param>
    /// <param name="content">What it says.</param>
    /// <param name="by">Name of who wrote it.</param>
    /// <exception cref="RuleViolation"><c>template_changed</c>.</exception>
    internal static ProcessTemplate Next(string key, int latest, int basedOn, TemplateContent content, string by) => basedOn == latest
        ? new ProcessTemplate { Key = key, Version = latest + 1, Content = content, WrittenBy = by }
        : throw new RuleViolation("template_changed", "Somebody wrote a version in between. Read it and repeat your change.");
}
