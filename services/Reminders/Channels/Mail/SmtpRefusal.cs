using System.Globalization;

namespace SystemicPlatform.Reminders.Channels.Mail;

/// <summary>What a server said no to.</summary>
public enum SmtpStep
{
    /// <summary>To serve at all: greeting, TLS, sign-in.</summary>
    Connection,

    /// <summary>The sender.</summary>
    Sender,

    /// <summary>The recipient.</summary>
    Recipient,

    /// <summary>The letter itself.</summary>
    Letter,
}

/// <summary>A server said no. Its words stay out of the exception: they can repeat the address.</summary>
public sealed class SmtpRefusal(SmtpStep step, int code) : Exception($"{step}: {code.ToString(CultureInfo.InvariantCulture)}")
{
    private const int ServiceCloses = 421;

    public int Code => code;

    /// <summary>It will say no for ever. A sender that is not let in is a matter of settings, and those get mended.</summary>
    public bool IsPermanent => code >= 500 && (step is SmtpStep.Recipient or SmtpStep.Letter);

    /// <summary>It meant this letter: the line can take the next one.</summary>
    public bool LeavesTheLine => step != SmtpStep.Connection && code != ServiceCloses;
}

/// <summary>The server cannot encrypt and must, or offers no sign-in that we know.</summary>
public sealed class SmtpUnsuited(string message) : Exception(message);
